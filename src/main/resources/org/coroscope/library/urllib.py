"""The package of modules on URLs; urllib.parse is there."""
