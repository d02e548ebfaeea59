"""Consent banners: pages whose truth is known, served as real sites, and what tools make of them."""
