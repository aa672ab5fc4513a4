### The page as a file, on a stick or without a network, and where its links lead.

link-begins-with-hash = Nobody else can open the address that this page has here. To pass the link on, put it after the address where the others open Aftermath, or after that of their file aftermath-page.html.
offline-file = This page is one file: it opens and calculates without a network.
offline-ready = Stored in this browser: the page now also opens without a network.
file-take = Save the page as one file
file-take-hint = The file opens by double click, also from a USB stick, without installing anything and without a network.
