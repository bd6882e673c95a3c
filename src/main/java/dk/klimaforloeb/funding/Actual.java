package dk.klimaforloeb.funding;

import java.time.LocalDate;
import java.util.List;

/**
 * A line of a file from the accounts; what could not be read is null.
 *
 * @param number of the line in the file, from 1
 * @param amount in oere, with a minus for what came back
 * @param line id of the contribution's line, empty for none
 * @param wrong what is wrong with it, in Danish
 */
record Actual(
    long number,
    LocalDate bookedOn,
    String voucher,
    String text,
    String line,
    Long amount,
    List<String> wrong) {}
