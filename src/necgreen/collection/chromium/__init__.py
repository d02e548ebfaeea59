"""Chromium, seen through its DevTools protocol: launched, driven, listened to. Nothing here knows what a fault is."""
