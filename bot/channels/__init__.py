"""The wires: each carries messages between people and the bot, and knows nothing of what they mean."""
