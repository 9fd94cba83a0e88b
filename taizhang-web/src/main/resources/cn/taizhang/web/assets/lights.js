// The page works by links and forms alone.
