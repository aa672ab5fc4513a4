"""`python -m aftermath`: the command `aftermath` of this Python's package."""

from aftermath_program import main

main()
