"""What a unit does with its assignments: acknowledges, hands on, reports, returns."""
