;;; Opens a lesson with a mistake, sees it, takes the fix, formats, saves and quits, with the settings that
;;; `Examples/Editors/Emacs' shows.  Run by `Tests/Editors/run', which looks at the file then.  -*- lexical-binding: t -*-

(package-initialize)
(require 'eglot)
(load (expand-file-name "Examples/Editors/Emacs/hstrace.el" (getenv "HSTRACE_ROOT")) nil t)

(defun expect (what condition)
  "End the test if CONDITION, which WHAT names, does not hold."
  (unless condition
    (message "emacs: %s failed" what)
    (kill-emacs 1)))

(defun wait (what condition)
  "Wait until the function CONDITION, which WHAT names, holds."
  (let ((tries 0))
    (while (and (not (funcall condition)) (< tries 400))
      (accept-process-output nil 0.05)
      (setq tries (1+ tries)))
    (expect what (funcall condition))))

(find-file (getenv "LESSON"))
(expect "telling a lesson from Haskell" (eq major-mode 'hstrace-mode))
(font-lock-ensure)
(expect "colouring" (eq (get-text-property 1 'face) 'font-lock-comment-delimiter-face))

;; Without a screen no command ends, behind which Eglot would start.
(run-hooks 'post-command-hook)
(wait "starting" #'eglot-managed-p)
(flymake-start)
(wait "seeing the problem" (lambda () (= 1 (length (flymake-diagnostics)))))
(let ((problem (car (flymake-diagnostics))))
  (expect "naming the problem" (string-match-p "acknowledgment-mismatch" (flymake-diagnostic-text problem)))
  (expect "placing the problem"
          (equal (buffer-substring (flymake-diagnostic-beg problem) (flymake-diagnostic-end problem)) "ACK=100")))

;; Where there is a choice, the first is taken.
(defun first-choice (_prompt choices &rest _) (if (consp (car choices)) (caar choices) (car choices)))
(advice-add 'completing-read :override #'first-choice)
(goto-char (flymake-diagnostic-beg (car (flymake-diagnostics))))
;; As if a key had been pressed: behind a mouse, it would open a menu.
(let ((last-nonmenu-event ?a))
  (call-interactively #'eglot-code-actions))
(wait "fixing" (lambda () (save-excursion (goto-char (point-min)) (search-forward "ACK=101\n" nil t))))
(eglot-format-buffer)
(save-buffer)
(flymake-start)
(wait "seeing that it is fixed" (lambda () (null (flymake-diagnostics))))
(let ((server (eglot-current-server)))
  (kill-buffer)
  (wait "ending the server" (lambda () (not (jsonrpc-running-p server)))))
(kill-emacs 0)
