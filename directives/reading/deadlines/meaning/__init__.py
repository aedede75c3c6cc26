"""What a phrase of a deadline means: the days that it names, in the calendar."""
