"""The legal pages of a site: which are found, and what they say. Facts only, each with its quotation and its place."""
