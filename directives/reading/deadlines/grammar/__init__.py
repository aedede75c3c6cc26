"""The grammar of deadlines: from text to what it says, before any calendar is asked what day that is."""
