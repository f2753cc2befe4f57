"""What must hold, rule by rule. Each yields faults; `glossary/check.py` collects them."""
