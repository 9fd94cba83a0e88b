// The organisation works without a script of its own.
