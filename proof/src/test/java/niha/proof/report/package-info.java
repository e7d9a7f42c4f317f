/** Tests of the report and its pictures. */
@NullMarked
package niha.proof.report;

import org.jspecify.annotations.NullMarked;
