import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))

project = "TCP lessons"
extensions = ["myst_parser", "hstrace_directive"]
exclude_patterns = ["README.md", "_build"]
