"""From the outbox to the channels: in order of priority, at the provider's pace, nothing lost."""
