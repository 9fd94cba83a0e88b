// The pages of the public page work without a script of their own.
