module consumer {
  requires org.policytext;
}
