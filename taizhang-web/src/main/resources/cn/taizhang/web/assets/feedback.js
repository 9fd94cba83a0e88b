// Reporting works without a script of its own.
