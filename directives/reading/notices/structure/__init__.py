"""How a document is built: paragraphs, numbers, headings, labels, tables, and what stands below takes from above."""
