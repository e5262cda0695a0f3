"""Rasa custom actions: they read the tracker, call the core, utter."""
