// The breakdown works without a script of its own.
