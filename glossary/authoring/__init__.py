"""What the command does for those who write: new terms, fixing, comparing languages and commits."""
