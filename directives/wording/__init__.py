"""Every sentence that the bot says: one template a message, and the code that renders it."""
