# asv keeps what it knows of the machine in the home folder, and adds to results that are there: a container has none.
rm -rf results
HOME=$PWD "$@"
