"""What is stated once a consent is signed: taken back, corrected, confirmed for a further session. Each is a record beside the first."""
