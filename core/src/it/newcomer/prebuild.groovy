// The README's steps, taken from the README: its dependency, its first lines of Java.
import java.util.regex.Pattern

String readme = new File(basedir, '../../../../README.md').getText('UTF-8')

String fenced(String text, String language) {
  def block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(text)
  assert block.find()
  return block.group(1)
}

File pom = new File(basedir, 'pom.xml')
String project = pom.getText('UTF-8')
pom.setText(
    project.replace(
        '</project>',
        '<dependencies>' + fenced(readme, 'xml') + '</dependencies></project>'),
    'UTF-8')

new File(basedir, 'plan.txt').setText(fenced(readme, 'text'), 'UTF-8')
File source = new File(basedir, 'src/main/java/LeadUnits.java')
source.parentFile.mkdirs()
source.setText(
    """
    import java.nio.file.*;
    import org.policytext.*;
    import org.policytext.json.*;
    import org.policytext.model.*;

    public class LeadUnits {
      public static void main(String[] arguments) throws Exception {
        System.setOut(new java.io.PrintStream(System.out, true, "UTF-8"));
        String text = Files.readString(Path.of(System.getProperty("user.dir"), "plan.txt"));
    """
        + fenced(readme, 'java')
        + '}}',
    'UTF-8')
return true
