// The pages of slips work without a script of their own.
