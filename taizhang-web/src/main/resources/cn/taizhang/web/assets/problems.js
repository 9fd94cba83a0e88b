// The pages of problems work without a script of their own.
