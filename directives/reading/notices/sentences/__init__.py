"""What one sentence does: whom it tells to act, who works along, where one directive ends and the next begins."""
