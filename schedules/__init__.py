"""What happens when time passes: one job a file, one timetable."""
