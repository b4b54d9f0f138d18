"""What leaves: paper, files of many visits, a patient's copy. The work runs in a lane; what became of it is kept."""
