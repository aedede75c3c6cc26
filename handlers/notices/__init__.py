"""What the office does with a notice: brings it in, checks and corrects what was read, publishes it."""
