"""Tests of the learning slice."""
