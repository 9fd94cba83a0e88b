// The pages of tasks work without a script of their own.
