"""The live preview: pages made when they are asked for, made anew when what they show has changed."""
