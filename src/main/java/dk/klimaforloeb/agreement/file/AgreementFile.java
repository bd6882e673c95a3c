package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.Agreement;
import java.util.List;
import java.util.Map;

/**
 * The agreement's file, found to be right.
 *
 * @param location where it lies, for messages
 * @param name of the file
 * @param content as it is
 * @param tree what it says, and where
 * @param agreement what it means
 * @param decisions content of the decision tables, by decision key
 * @param doubts what is allowed, but hardly meant
 */
record AgreementFile(
    String location,
    String name,
    String content,
    YamlTree tree,
    Agreement agreement,
    Map<String, String> decisions,
    List<Problems.Problem> doubts) {}
