"""The words of official Vietnamese that the grammar goes by, as tables: who acts, what is asked, what is left out."""
