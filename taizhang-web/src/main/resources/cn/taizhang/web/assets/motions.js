// The pages of motions work without a script of their own.
