// leagues
// The pages work by links and forms alone.
