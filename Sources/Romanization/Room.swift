// What this room holds arrives with its first file.
