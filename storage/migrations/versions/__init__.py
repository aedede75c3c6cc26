"""The steps, the oldest first. A step only ever adds before a later one removes; the way back is a backup."""
