"""What the command does for those who write: new terms, mending, comparing languages and commits."""
