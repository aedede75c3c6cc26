"""What happens when someone acts: one story a file, one ordered table of routes."""
