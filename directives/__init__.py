"""The pure core: the model, the reading and the wording. Knows nothing of chats, databases or clocks."""
