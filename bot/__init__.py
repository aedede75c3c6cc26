"""The running bot: the roof, which joins the parts and faces the world."""
