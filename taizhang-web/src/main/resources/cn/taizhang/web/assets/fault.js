// fault
