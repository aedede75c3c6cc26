"""File → text → directives; deadline phrases; figures in replies."""
