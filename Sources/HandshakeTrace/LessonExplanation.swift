import Problems
package import TraceExplaining

extension CheckedLesson {
  /// What is to be told of the trace with index `trace`; outlines must have been kept.
  package func explainer(ofTrace trace: Int) -> TraceExplainer {
    TraceExplainer(
      of: document, checked, trace: trace, metadata: metadata, profile: profile, language: language)
  }
}
