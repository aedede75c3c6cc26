"""Pages of placed letters, from a PDF or from OCR → lines of text, one for each paragraph, in reading order."""
