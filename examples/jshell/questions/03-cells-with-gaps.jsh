cells("action-without-example")
cells("example-without-action")
