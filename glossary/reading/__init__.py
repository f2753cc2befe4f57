"""What contributors wrote, read strictly: terms, pages, their links and embeds; and the project that holds them."""
