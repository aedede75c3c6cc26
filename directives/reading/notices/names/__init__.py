"""Who: where the name of a unit, a post or a person begins and ends, and lists of them."""
