// cockpit
// The page works by links alone.
