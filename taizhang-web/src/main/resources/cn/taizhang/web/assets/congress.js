// The pages of the congress work without a script of their own.
